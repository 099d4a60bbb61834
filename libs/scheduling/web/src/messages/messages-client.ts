/** The addresses of the API about messages, each written once. */
export const messagesApi = {
  mailbox: '/api/mailbox',
  message: (id: string) => `/api/mailbox/${id}`,
  deliveries: (status: string) =>
    status === '' ? '/api/message-deliveries' : `/api/message-deliveries?${new URLSearchParams({ status })}`,
  tries: (id: string) => `/api/message-deliveries/${id}/tries`,
} as const;
