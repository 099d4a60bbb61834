/** Nothing that the server answered stays on a device from which somebody signed out. */
export const gradingAtSignOut = (): Promise<void> => import('./keeping/forget-answered').then((file) => file.forgetAnswered());
