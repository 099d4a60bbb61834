/** Given and family names that are combined at random: nobody in particular. */
export const givenNames =
  'Aisha Callum Priya Owen Zainab Harvey Mei Tomasz Eleri Kwame Sophie Rhys Nadia Finlay Amara Jack Leila Dylan Chloe Ibrahim Megan Arjun Isla Kofi Freya Luca Hannah Yusuf Bethan Marek Grace Dev Orla Samuel Fatima Ewan Ruby Hassan Niamh Oscar Tanvi Jude Alys Mateo Poppy Idris Keira Noor'.split(
    ' ',
  );

export const familyNames =
  'Aldridge Bashir Carrow Dunmore Ellershaw Fennimore Gathercole Hargreave Iqbal Jessop Kowalczyk Llewellyn Mbeki Nakamura Oyelaran Penhaligon Quarmby Ravindran Stallwood Tregenza Umarov Venner Whitlock Yeboah Zielinski Ashdown Birtwistle Cattermole Dhillon Egerton Farrant Goodliffe Holroyd Ingleby Jayawardena Kitching Lovelace Mistry Nethercott Osgood Pargeter Rowntree Sandhu Thackray Ullathorne Vickery Wainwright Yardley'.split(
    ' ',
  );

export const employerNames = [
  'Harrow & Finch Software',
  'Meridian Rail Systems',
  'Castlegate Building Society',
  'Pennine Cloud Services',
  'Tamar Water',
  'Brightwell Health Informatics',
  'Ordnance Lane Logistics',
  'Sablefield Games',
];

export const providerNames = ['Tidewater Training', 'Kestrel Skills Academy', 'Northmoor College'];

export const venueNames = [
  { name: 'Northgate House', address: '14 Quay Street, Manchester', rooms: ['Room 1', 'Room 2', 'Room 3'] },
  { name: 'Temple Studios', address: '8 Temple Way, Bristol', rooms: ['The Loft', 'The Workshop'] },
];
