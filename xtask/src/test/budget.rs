//! What the page costs a reader, compressed by brotli: before the picture is painted, in the first view, in all.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::counts::Counts;
use crate::{
    build::{self, files, with_suffix},
    paths,
};

/// Bytes that may stand between the reader and the painted picture: the HTML, with the styles in it.
const BEFORE_PICTURE: u64 = 45_000;
/// Bytes the first view may cost: HTML, scripts and the first part of the program.
const FIRST_VIEW: u64 = 360_000;
/// Bytes everything may cost: the first view and the part of the program that is fetched when it is asked for.
const EVERYTHING: u64 = 1_000_000;

/// The pages a reader may come to first.
const PAGES: [&str; 3] = ["index.html", "en/index.html", "zh/index.html"];

/// Weighs the pages of `dist/`, prints how the weight divides, and says which limits hold.
pub fn check() -> Result<Counts> {
    build::page()?;
    let dist = paths::dist();
    let (mut scripts, mut first, mut deferred) = (0, 0, 0);
    for file in files(&dist)? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name == "split_deferred.wasm" {
            deferred += weigh(&file)?;
        } else if name.ends_with(".wasm") {
            first += weigh(&file)?;
        } else if name.ends_with(".js") {
            scripts += weigh(&file)?;
        }
    }
    let mut counts = Counts::default();
    for page in PAGES {
        let html = weigh(&dist.join(page))?;
        let first_view = html + scripts + first;
        println!(
            "{page}: HTML {}; scripts {}; program {} and, when it is asked for, {}",
            kilobytes(html),
            kilobytes(scripts),
            kilobytes(first),
            kilobytes(deferred)
        );
        for (what, bytes, limit) in [
            ("before the picture", html, BEFORE_PICTURE),
            ("first view", first_view, FIRST_VIEW),
            ("everything", first_view + deferred, EVERYTHING),
        ] {
            let verdict = if bytes <= limit { "within" } else { "ABOVE" };
            println!("  {what}: {} ({verdict} {})", kilobytes(bytes), kilobytes(limit));
            counts = counts + Counts::one(bytes <= limit);
        }
    }
    Ok(counts)
}

/// Bytes of a file under brotli.
fn weigh(file: &Path) -> Result<u64> {
    let packed = with_suffix(file, "br");
    let data = fs::metadata(&packed).with_context(|| format!("{} cannot be weighed", packed.display()))?;
    Ok(data.len())
}

fn kilobytes(bytes: u64) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}
