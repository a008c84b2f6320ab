/** The name of the cookie, for the site's own server. */
export const cookieName = 'placet-consent';
