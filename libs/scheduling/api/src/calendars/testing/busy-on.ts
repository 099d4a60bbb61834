/** A calendar with an hour from `start` (local, basic format) in it, as Outlook writes it. */
export const busyOn = (start: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Dentist, private\r\nDTSTART;TZID=GMT Standard Time:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
