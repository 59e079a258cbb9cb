//! Writes the made-up citizens of `examples/made_up/` anew: `cargo run --example make_citizens`.

#[path = "support/made_up.rs"]
mod made_up;

fn main() -> std::io::Result<()> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/made_up");
    std::fs::create_dir_all(&folder)?;
    let made_up::Files { persons, residences, educations, spells } = made_up::files();
    for (name, text) in [
        ("persons.csv", persons),
        ("residences.csv", residences),
        ("educations.csv", educations),
        ("spells.csv", spells),
    ] {
        std::fs::write(folder.join(name), text)?;
        println!("examples/made_up/{name}");
    }
    Ok(())
}
