//! The browser tests run in, its driver, and a font for Chinese: Debian's own, installed where that is allowed.

use std::{path::Path, process::Command};

use crate::{
    failure::{Failure, Outcome},
    run, say,
};

/// Packages the browser tests need on Debian.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];

/// Makes sure that Chromium, its driver and a Chinese font are there.
pub fn browser() -> Outcome<()> {
    if run::is_there("chromium") && run::is_there("chromedriver") && has_chinese_font() {
        return Ok(());
    }
    let by_hand = format!("apt-get update && apt-get install {}", PACKAGES.join(" "));
    if !run::is_there("apt-get") {
        return Err(Failure::new(format!(
            "The browser tests need Chromium, ChromeDriver and a Chinese font on the search path; on Debian: {by_hand}."
        )));
    }
    let Some(prefix) = administrator() else {
        return Err(Failure::new(format!(
            "The browser tests need Debian packages; as root run: {by_hand}."
        )));
    };
    say::step(
        &format!("Installs Debian's {} (about a minute)", PACKAGES.join(", ")),
        || {
            run::quietly(&mut apt(prefix, &["update"]))?;
            let options = ["install", "--yes", "--no-install-recommends"];
            run::quietly(&mut apt(prefix, &[&options[..], &PACKAGES[..]].concat())).map(drop)
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

fn has_chinese_font() -> bool {
    let listed = Command::new("fc-list").arg(":lang=zh").output();
    listed.is_ok_and(|o| !o.stdout.is_empty())
        || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists()
}
