/** What prices are usually in; the address may name another. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'NGN', 'GHS', 'KES', 'ZAR', 'EGP', 'MAD', 'XOF', 'AED', 'SAR', 'BRL', 'MXN', 'CAD', 'CHF', 'CNY', 'INR', 'JPY', 'KRW', 'TRY']
