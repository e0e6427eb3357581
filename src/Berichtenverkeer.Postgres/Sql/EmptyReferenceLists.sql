with code as (
    delete from ref.code
), gemeente as (
    delete from ref.gemeente
), product_code as (
    delete from ref.product_code
)
delete from ref.stand
