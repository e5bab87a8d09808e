// the control sets what stands in the parent's state, which asks for the route
export function PhoneSection({ data, setData }: { data: { phone: string }; setData(data: { phone: string }): void }) {
  return (
    <label>Phone
      <input // step: asked phone
        type="tel" name="phone" onChange={event => setData({ ...data, phone: event.target.value.trim() })} />
    </label>
  )
}
