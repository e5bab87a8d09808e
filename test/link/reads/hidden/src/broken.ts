export const plates = (drivers => drivers.map(driver => driver.licensePlate
}
