import { Pipe, type PipeTransform } from '@angular/core';
import { type DateStyle, dateWords, durationWords, homeZone, timeRangeWords, timeWords } from './time-words';

/** `{{ booking.start | assayDate }}`: "11 January 2027"; takes local dates too. */
@Pipe({ name: 'assayDate' })
export class DatePipe implements PipeTransform {
  transform(value: string, style: DateStyle = 'date', zone = homeZone): string {
    return dateWords(value, style, zone);
  }
}

/** `{{ booking.start | assayTime }}`: "09:30", with the zone when it is not the reader's. */
@Pipe({ name: 'assayTime' })
export class TimePipe implements PipeTransform {
  transform(instant: string, zone = homeZone): string {
    return timeWords(instant, zone);
  }
}

/** `{{ booking.start | assayDateTime }}`: "Monday 11 January 2027 at 09:30". */
@Pipe({ name: 'assayDateTime' })
export class DateTimePipe implements PipeTransform {
  transform(instant: string, style: DateStyle = 'day', zone = homeZone): string {
    return `${dateWords(instant, style, zone)} at ${timeWords(instant, zone)}`;
  }
}

/** `{{ booking.start | assayTimeRange: booking.end }}`: "09:30 to 12:00". */
@Pipe({ name: 'assayTimeRange' })
export class TimeRangePipe implements PipeTransform {
  transform(start: string, end: string, zone = homeZone): string {
    return timeRangeWords(start, end, zone);
  }
}

/** `{{ 90 | assayDuration }}`: "1 hour 30 minutes". */
@Pipe({ name: 'assayDuration' })
export class DurationPipe implements PipeTransform {
  transform(minutes: number): string {
    return durationWords(minutes);
  }
}
