export const mayFollow = (user: { id: string }) => user.id !== ''
