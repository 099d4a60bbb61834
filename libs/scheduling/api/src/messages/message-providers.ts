import { TellOfBooking } from './tell-of-booking';
import { WriteMessages } from './write-messages';

/** What people are told of bookings. */
export const messageProviders = [WriteMessages, TellOfBooking];
