//! The browser tests run in, its driver, and fonts for both languages: Debian's own, installed where that is allowed.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use crate::{
    command::{is_there, run},
    progress::announce,
};

/// Packages the browser tests need on Debian.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-noto-cjk", "fonts-liberation"];
/// Families of which one must be there, or English would be drawn in the Chinese font: `--sans` of `style/tokens.css`.
const LATIN: [&str; 5] = ["Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "Arial"];

/// Makes sure that Chromium, its driver and fonts for both languages are there.
pub fn browser() -> Result<()> {
    if is_there("chromium") && is_there("chromedriver") && has_fonts() {
        return Ok(());
    }
    let by_hand = format!("apt-get update && apt-get install {}", PACKAGES.join(" "));
    if !is_there("apt-get") {
        bail!(
            "The browser tests need Chromium and ChromeDriver on the search path, a Chinese font, and a Latin one such as Liberation Sans; on Debian: {by_hand}."
        );
    }
    let Some(prefix) = administrator() else {
        bail!("The browser tests need Debian packages; as root run: {by_hand}.");
    };
    announce(
        &format!("Installs Debian's {} (about a minute)", PACKAGES.join(", ")),
        || {
            run(&mut apt(prefix, &["update"]))?;
            let options = ["install", "--yes", "--no-install-recommends"];
            run(&mut apt(prefix, &[&options[..], &PACKAGES[..]].concat())).map(drop)
        },
    )
}

/// How to run a command as root: as it is, by sudo without a password, or not at all.
fn administrator() -> Option<&'static [&'static str]> {
    let succeeds = |program: &str, arguments: &[&str], wanted: &str| {
        Command::new(program)
            .args(arguments)
            .output()
            .is_ok_and(|o| o.status.success() && String::from_utf8_lossy(&o.stdout).trim() == wanted)
    };
    if succeeds("id", &["-u"], "0") {
        Some(&[])
    } else if succeeds("sudo", &["-n", "id", "-u"], "0") {
        Some(&["sudo", "-n"])
    } else {
        None
    }
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Command {
    let all = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], arguments].concat();
    let mut command = Command::new(all.first().copied().unwrap_or("apt-get"));
    command.args(all.iter().skip(1));
    command
}

/// Whether both fonts are there: as fontconfig lists them, or where Debian puts them if it lists nothing.
fn has_fonts() -> bool {
    let listed = |what: &[&str]| {
        let out = Command::new("fc-list").args(what).output();
        out.map(|o| String::from_utf8_lossy(&o.stdout).into_owned())
            .unwrap_or_default()
    };
    let is_there = |path: &str| Path::new("/usr/share/fonts").join(path).exists();
    (!listed(&[":lang=zh"]).is_empty() || is_there("opentype/noto/NotoSansCJK-Regular.ttc"))
        && (has_latin(&listed(&[":", "family"])) || is_there("truetype/liberation/LiberationSans-Regular.ttf"))
}

/// Whether one of [`LATIN`] is in a list of families, a line each, names of one family apart by commas.
fn has_latin(families: &str) -> bool {
    families
        .lines()
        .flat_map(|line| line.split(','))
        .any(|family| LATIN.contains(&family.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_font_is_no_latin_one() {
        assert!(!has_latin(
            "Noto Sans CJK SC\nNoto Sans Mono CJK SC,Noto Sans Mono\nDejaVu Sans\n"
        ));
        assert!(has_latin("Noto Sans CJK SC\nLiberation Sans\n"));
        assert!(has_latin("X,Arial\n"));
    }
}
