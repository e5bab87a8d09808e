/*
 * What becomes of a value, by the words around it. Lists of what libraries call the same thing: none of them is named here, since a project
 * wraps them.
 */

/** Keys whose object is written to a store. */
export const writeKeys = new Set('data create update set $set $setOnInsert values defaults insert upsert doc properties'.split(' '))
/** Keys whose object picks, orders or looks up by its keys. */
export const readKeys = new Set(`where select orderBy order sort sortBy filter filters having distinct projection attributes cursor by groupBy include search
  $match $sort $project $group $or $and AND OR NOT match criteria whereInput scope`.split(/\s+/))
/** Keys whose object or value fills a form. */
export const formKeys = new Set('defaultValues defaultValue initialValues initialValue'.split(' '))
/** Attributes by which a control is filled. */
export const fillingAttributes = new Set('value checked selected modelValue defaultValue defaultChecked initialValue defaultValues initialValues'.split(' '))
/** A control that only shows. */
export const isFixed = (attribute: string): boolean => /^:?\[?(readonly|disabled|is-?disabled|is-?readonly)\]?$/i.test(attribute)
/** What takes a field out of what is read or handed on. */
export const leavingOut = new Set('omit exclude without except hidden unset $unset redact redacted masked select_none private protected blacklist ignore ignored'.split(' '))

/** Calls that write: by the first word of their name. */
export const writeVerbs = new Set(`create insert upsert update save add set put patch persist store build assign merge defaults values bulk register sign submit
  mutate edit import sync replace find_or provision`.split(/\s+/))
/** Those that write whatever they are called on. */
export const plainWrites = new Set('values insert upsert insertOne insertMany bulkCreate bulkInsert bulkWrite findOrCreate onDuplicateKeyUpdate assign defaults defaultsDeep'.split(' '))
/** Calls that look up: by the first word of their name. */
export const readVerbs = new Set('find get fetch load count exists where filter match sort order select project query search pick read list is has first and or having group distinct aggregate populate only'.split(' '))
/** Words of a call's name that say that it looks up by what it is handed. */
export const lookupWords = new Set('find query search where filter lookup match exists count get fetch load list select sort order has is by aggregate distinct'.split(' '))
/** Calls whose object declares its keys, or makes them up. */
export const declaringCalls = /schema|table|model|entity|define|object|struct|shape|extend|interface|^type|^init|^keys$|validat|rules|column|collection|factory|mock|fixture|seed|partial|enum|props|styles?|^data$|messages|translat/i
/** Calls that hand on to a server. */
export const postVerbs = new Set('post put patch fetch request ajax $fetch ofetch'.split(' '))
/** Calls that fill a form, or the state behind one. */
export const formCalls = new Set('useForm reset resetForm setValues patchValue setFieldsValue useState useReducer ref reactive group FormControl FormGroup signal setInitialValues useFormik superForm createForm'.split(' '))
/** Calls through which a value passes unchanged. */
export const throughCalls = new Set('stringify freeze structuredClone cloneDeep clone plainToInstance plainToClass parse safeParse Blob toJSON instanceToPlain'.split(' '))
/** Checks of a value. */
export const isCheck = (name: string): boolean => /^(is_?(valid|email|mobile|phone|date|empty|string|number|length|url|postal|past|iso|uuid|strong)|valid(ate)?|assert|test$|normalizeEmail$)/i.test(name)

/** Calls and tags that name a field without asking for its value: registered controls, checks, texts. */
export const namingCalls = new Set(`register control useController setError clearErrors trigger setFieldError setFieldTouched getFieldState getFieldProps getFieldMeta t $t tc translate
  check body param query header cookie getElementById querySelector querySelectorAll append set setValue setFieldValue change delete has useField useFieldArray FormControl path refine
  superRefine addIssue isRequired notNull label it test describe error warn`.split(/\s+/))
/** What declares a column. */
export const columnCalls = /^(varchar|string|text|(small|tiny|medium|long)?text|char|citext|int(eger)?|(big|small)(int|Integer|serial)|serial|numeric|decimal|real|float|double(Precision)?|date(time)?|time(stamp)?s?|boolean|json[b]?|uuid|inet|cidr|enum\w*|pgEnum|mysqlEnum|addColumn|removeColumn|changeColumn|renameColumn|dropColumn|add_column|column|Column|index|uniqueIndex|unique|on|specificType|binary|blob|bytea|foreignKey|primary|createIndex|ensureIndex|alter\w*|field|attribute)$/
/** Attributes that name or describe what they stand on. */
export const namingAttributes = /^(name|id|html-?for|for|type|auto-?complete|input-?mode|label|label-?key|placeholder|key|class(name)?|title|alt|role|slot|ref|i18n-?key|t|test-?id|aria-.*|data-.*|form-?control-?name|text-?content-?type|keyboard-?type|icon|variant|href|to|src|path|error-.*|schema|register|control)$/i
/** A tag in which a person types or picks. */
export const isControl = (tag: string): boolean => /^(input|textarea|select|option)$/.test(tag) || /(Input|Field|Select|Picker|Text(area|box)?|Control|Check(box)?|Radio|Form|Editor|Switch|Combobox|Autocomplete|Upload(er)?|Slider|Dropdown|Modal|Dialog)$/.test(tag)
