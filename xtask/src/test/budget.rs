//! What the first view costs a reader, compressed: in all, and before the picture is painted.

use std::path::Path;

use super::counts::Counts;
use crate::{build, failure::Outcome, places::Places};

/// Bytes the first view may cost: HTML, CSS, JavaScript and WebAssembly under brotli.
const ALL: u64 = 260_000;
/// Bytes that may stand between the reader and the painted picture: HTML and CSS, and any script that holds them up.
const BEFORE_PICTURE: u64 = 40_000;

/// The pages a reader may come to first.
const PAGES: [&str; 3] = ["index.html", "en/index.html", "zh/index.html"];

/// Bytes of a first view by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Weight {
    html: u64,
    css: u64,
    js: u64,
    wasm: u64,
    /// Script in the head that is run before anything is painted; part of `js`.
    holding: u64,
}

impl Weight {
    fn all(self) -> u64 {
        self.html + self.css + self.js + self.wasm
    }

    fn before_picture(self) -> u64 {
        self.html + self.css + self.holding
    }
}

/// Weighs every page of `dist/`, prints how the weight divides, and says which limits hold.
pub fn check(places: &Places) -> Outcome<Counts> {
    build::page(places)?;
    let (dist, packed) = (places.dist(), places.packed());
    let mut assets = Weight::default();
    let mut counts = Counts::default();
    let mut beyond = 0;
    let names: Vec<String> = build::under(&dist)?
        .iter()
        .filter_map(|file| name(file, &dist))
        .collect();
    for name in &names {
        let bytes = || build::weigh(&packed, name);
        if name.starts_with("gallery-") {
            // Fetched when a reader leaves the first view.
            beyond += bytes()?;
            continue;
        }
        match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "css" => assets.css += bytes()?,
            "js" if !name.starts_with("root-") => assets.js += bytes()?,
            "wasm" => assets.wasm += bytes()?,
            _ => (),
        }
    }
    for page in PAGES {
        let mut weight = Weight {
            html: build::weigh(&packed, page)?,
            ..assets
        };
        if let Some(choose) = names
            .iter()
            .find(|name| name.starts_with("root-") && page == "index.html")
        {
            weight.holding = build::weigh(&packed, choose)?;
            weight.js += weight.holding;
        }
        println!("{page}: {}", told(weight));
        println!(
            "  beyond the first view: {beyond} bytes more, {} with everything",
            weight.all() + beyond
        );
        counts = counts + Counts::one(weight.all() <= ALL) + Counts::one(weight.before_picture() <= BEFORE_PICTURE);
    }
    Ok(counts)
}

fn name(file: &Path, dist: &Path) -> Option<String> {
    Some(file.strip_prefix(dist).ok()?.to_str()?.to_owned())
}

fn told(weight: Weight) -> String {
    let kb = |bytes: u64| format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100);
    let verdict = |bytes: u64, limit: u64| if bytes <= limit { "within" } else { "ABOVE" };
    format!(
        "HTML {} + CSS {} = {} before the picture ({} {}); JavaScript {}, WebAssembly {}; in all {} ({} {})",
        kb(weight.html),
        kb(weight.css),
        kb(weight.before_picture()),
        verdict(weight.before_picture(), BEFORE_PICTURE),
        kb(BEFORE_PICTURE),
        kb(weight.js),
        kb(weight.wasm),
        kb(weight.all()),
        verdict(weight.all(), ALL),
        kb(ALL),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_division_is_told_with_its_verdict() {
        let weight = Weight {
            html: 30_000,
            css: 9_900,
            js: 5_000,
            wasm: 215_300,
            holding: 200,
        };
        assert_eq!((weight.all(), weight.before_picture()), (260_200, 40_100));
        assert!(told(weight).contains("40.1 KB before the picture (ABOVE 40.0 KB)"));
        assert!(told(weight).ends_with("in all 260.2 KB (ABOVE 260.0 KB)"));
    }
}
