def ages(rows):
    return [row.birth_date.year for row in rows]
