//! Writes the pages at build time: fills the template `index.html` with what the app renders in each language.
//! Knows the words of the document's head; not how assets are made or where the pages will be hosted.
//!
//! `prerender TEMPLATE OUT NAME=VALUE…`: every `NAME=VALUE` fills `{{NAME}}`.

use std::{collections::BTreeMap, env, fs, path::Path, process::ExitCode};

use network_of_networks::{
    app::{Rendered, rendered},
    corpus::{Code, Lang},
    state::{State, ViewKind, folder, root},
};

fn main() -> ExitCode {
    match write_all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("The pages could not be written: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn write_all() -> Result<(), String> {
    let mut arguments = env::args().skip(1);
    let (Some(template), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("it takes a template, a folder and NAME=VALUE pairs.".to_owned());
    };
    let given: Vec<String> = arguments.collect();
    let assets: Vec<(&str, &str)> = given.iter().filter_map(|pair| pair.split_once('=')).collect();
    let text = fs::read_to_string(&template).map_err(|e| format!("{template} cannot be read ({e})."))?;
    let text = without_build_lines(&text);
    let out = Path::new(&out);

    for &lang in Lang::ALL {
        for &view in ViewKind::ALL {
            let (folder, root, rendered) = (folder(lang, view), root(lang, view), rendered(lang, view));
            write(
                out,
                &format!("{folder}index.html"),
                &page(&text, &rendered, &root, &assets)?,
            )?;
        }
    }
    let first = rendered(Lang::En, State::first(Lang::En).view);
    write(out, "index.html", &page(&text, &first, "", &assets)?)?;
    write(out, "404.html", NOT_FOUND)
}

/// The page a host shows for an address that is not there. It may be asked for at any depth, so it links to nothing.
const NOT_FOUND: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>404</title>\n\
    <p>There is no page at this address.</p>\n<p lang=\"zh-Hans\">此地址没有页面。</p>\n</html>\n";

/// One page: `root` is the way from it to the top of the site: empty, `../` or `../../`.
fn page(template: &str, page: &Rendered, root: &str, assets: &[(&str, &str)]) -> Result<String, String> {
    let (tag, locale, notice) = match page.lang {
        Lang::En => (
            "en",
            "en_GB",
            "The picture stands still: this browser could not start the interactive page. Everything it shows is here to read.",
        ),
        Lang::Zh => (
            "zh-Hans",
            "zh_CN",
            "图为静态：此浏览器未能启动交互页面，图中内容仍可阅读。",
        ),
    };
    let asset = |wanted: &str| {
        assets
            .iter()
            .find(|(name, _)| *name == wanted)
            .map_or("", |(_, value)| *value)
    };
    let choose = match root {
        "" => format!("<script src=\"{}\"></script>", asset("choose")),
        _ => String::new(),
    };
    let mut values: BTreeMap<&str, String> = assets.iter().map(|(name, value)| (*name, escaped(value))).collect();
    values.insert("lang", tag.to_owned());
    values.insert("code", page.lang.code().to_owned());
    values.insert("locale", locale.to_owned());
    values.insert("root", root.to_owned());
    values.insert("choose", choose);
    values.insert("title", escaped(&page.title));
    values.insert("description", escaped(&page.description));
    values.insert("notice", escaped(notice));
    let below = folder(page.lang, page.view);
    values.insert("below", below.split_once('/').map_or("", |(_, below)| below).to_owned());
    values.insert("view", page.view.code().to_owned());
    // The app links to other pages from the folder it is written for; the top page stands above that.
    let body = match root {
        "" => page.body.replace("href=\"../", "href=\""),
        _ => page.body.clone(),
    };
    values.insert("body", body);
    filled(template, &values)
}

/// The template without the lines that only tell Trunk what to build.
fn without_build_lines(template: &str) -> String {
    template
        .lines()
        .filter(|line| !line.contains("data-trunk"))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// Puts values for `{{name}}`; a name without a value is an error.
fn filled(template: &str, values: &BTreeMap<&str, String>) -> Result<String, String> {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("the template has {{ without }}.")?;
        let value = values
            .get(name)
            .ok_or_else(|| format!("the template asks for {{{{{name}}}}}, which nobody gives."))?;
        out.push_str(before);
        out.push_str(value);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Text made safe between tags and inside a quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn write(out: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = out.join(name);
    let written = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&path, text));
    written.map_err(|e| format!("{} cannot be written ({e}).", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_gets_its_value() {
        let values = BTreeMap::from([("a", "1".to_owned()), ("b", "{{a}}".to_owned())]);
        assert_eq!(filled("x{{a}}y{{b}}z", &values), Ok("x1y{{a}}z".to_owned()));
    }

    #[test]
    fn an_unknown_name_is_an_error() {
        assert!(filled("{{nobody}}", &BTreeMap::new()).is_err_and(|e| e.contains("nobody")));
        assert!(filled("{{open", &BTreeMap::new()).is_err());
    }

    #[test]
    fn build_lines_are_left_out() {
        assert_eq!(without_build_lines("a\n<link data-trunk rel=\"rust\">\nb"), "a\nb\n");
    }

    #[test]
    fn text_cannot_leave_an_attribute() {
        assert_eq!(escaped("\"<a>&"), "&quot;&lt;a&gt;&amp;");
    }
}
