export const ShohinForm = () => (
  <form id="shohin">
    <label>商品名 <input name="name" /></label>
    <label>価格 <input name="price" /></label>
    <label>メーカー名 <input name="maker" /></label>
    <label>原産国 <input name="origin" /></label>
    <label>重量 <input name="weight" /></label>
    <label>商品説明 <input name="body" /></label>
    <button type="submit">保存</button>
  </form>
)
