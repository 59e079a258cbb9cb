//! Answers questions for a process that writes them, a line of JSON for a line of JSON:
//!
//! `python3 examples/from_python.py`

use std::io::{self, BufRead};

fn main() -> io::Result<()> {
    for question in io::stdin().lock().lines() {
        match maaltal::conformance::reply(&question?) {
            Ok(answer) => println!("{answer}"),
            Err(error) => println!("{}", serde_json::json!({ "error": error.to_string() })),
        }
    }
    Ok(())
}
