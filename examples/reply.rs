//! Answers questions for a process that writes them, a line of JSON for a line of JSON:
//!
//! `python3 examples/from_python.py`

use std::error::Error;
use std::io::{self, BufRead};

/// The answer to a line, or what is wrong with it.
fn answer(line: Vec<u8>) -> Result<String, Box<dyn Error>> {
    Ok(maaltal::conformance::reply(&String::from_utf8(line)?)?)
}

fn main() -> io::Result<()> {
    for line in io::stdin().lock().split(b'\n') {
        match answer(line?) {
            Ok(answer) => println!("{answer}"),
            Err(error) => println!("{}", serde_json::json!({ "error": error.to_string() })),
        }
    }
    Ok(())
}
