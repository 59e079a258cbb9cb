use arrow_array::RecordBatch; use rayon as _; use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder as B;
fn main() { let f = std::fs::File::open("x").unwrap(); let r = B::try_new(f).unwrap().build().unwrap(); for b in r { let b: RecordBatch = b.unwrap(); println!("{}", b.num_rows()); } }
