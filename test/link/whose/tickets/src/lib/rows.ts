export interface Row { email: string; phone: string }
