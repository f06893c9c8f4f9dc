//! The files every page loads, under names that change with their content, so that a reader may keep them for ever.

use std::path::Path;

use super::{files, glue, stamp::Print, start};
use crate::failure::{Failure, Outcome};

/// Names of the assets in the top folder of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    style: String,
    script: String,
    wasm: String,
    start: String,
    guard: String,
    choose: String,
}

impl Assets {
    /// Takes what Trunk made, the part of the program that is fetched later, and the start-up scripts, and puts all of
    /// them into the site.
    pub fn collect(trunk: &Path, gallery: &[u8], scripts: &Path, site: &Path) -> Outcome<Self> {
        let made = |start: &str, end: &str| -> Outcome<Vec<u8>> {
            let named = files::under(trunk)?.into_iter().find(|path| {
                path.file_name()
                    .and_then(|n| n.to_str())
                    .is_some_and(|n| n.starts_with(start) && n.ends_with(end))
            });
            files::read(&named.ok_or_else(|| Failure::new(format!("Trunk made no {start}…{end}.")))?)
        };
        let put = |stem: &str, extension: &str, bytes: &[u8]| -> Outcome<String> {
            let name = hashed(stem, extension, bytes);
            files::write(&site.join(&name), bytes)?;
            Ok(name)
        };
        let style = put("style", "css", &made("style-", ".css")?)?;
        let glue = String::from_utf8_lossy(&made("page-", ".js")?).into_owned();
        let ours = |stem: &str| -> Outcome<String> {
            let source = files::read(&scripts.join(format!("{stem}.js")))?;
            Ok(String::from_utf8_lossy(&source).into_owned())
        };
        let program = made("page-", ".wasm")?;
        let glue = glue::without_unused(&glue, &program)
            .ok_or_else(|| Failure::new("The program that Trunk made cannot be read."))?;
        let gallery = put("gallery", "wasm", gallery)?;
        let glue = glue::with_loader(&glue, &ours("gallery")?, &gallery)?;
        let script = put("page", "js", start::plain(&glue).as_bytes())?;
        let wasm = put("page", "wasm", &program)?;
        let small = |stem: &str| -> Outcome<String> {
            let text = start::script(&ours(stem)?, &[("script", &script), ("wasm", &wasm)]);
            put(stem, "js", text.as_bytes())
        };
        let (start, guard, choose) = (small("start")?, small("guard")?, small("root")?);
        Ok(Assets {
            style,
            script,
            wasm,
            start,
            guard,
            choose,
        })
    }

    /// Names and values as the prerenderer takes them.
    pub fn pairs(&self) -> [String; 6] {
        let Assets {
            style,
            script,
            wasm,
            start,
            guard,
            choose,
        } = self;
        [
            format!("style={style}"),
            format!("script={script}"),
            format!("wasm={wasm}"),
            format!("start={start}"),
            format!("guard={guard}"),
            format!("choose={choose}"),
        ]
    }
}

/// `stem-HASH.extension`.
fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let mut print = Print::new();
    print.take(bytes);
    format!("{stem}-{}.{extension}", print.hex())
}

/// Whether a file's name changes with its content.
pub fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let name = hashed("page", "js", b"a");
        assert_ne!(name, hashed("page", "js", b"b"));
        assert!(name.starts_with("page-") && name.ends_with(".js") && is_hashed(&name));
    }

    #[test]
    fn plain_names_are_told_from_hashed_ones() {
        for plain in ["index.html", "404.html", "social-en.png", "page-abc.js"] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }
}
