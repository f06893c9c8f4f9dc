//! Writes the pages at build time: a document round what the app renders, for each view in each language. Knows the
//! document's head; not how assets are made or where the pages will be hosted.
//!
//! `prerender SITE ASSETS STYLE-HASH STYLE`: the folder to write to, the name of the folder of assets in it, the hash of
//! the style sheet as the content-security policy has it, and the file of the style sheet.

use leptos::{html, prelude::*};
use network_of_networks::app::{Rendered, rendered};
use network_of_networks::corpus::{Code, Lang};
use network_of_networks::state::{State, ViewKind, folder, root};
use std::{env, fs, path::Path, process::ExitCode};

/// The sheet that picture checks insert to measure text (`tests/e2e`, and tools like it).
const MEASURING_SHEET: &str = "sha256-IMknFzKC7TcVnWDuvncgN3DlKLULbyuWObQYLqHaHuA=";

/// The icon stands in the page: the address of the page changes as it is used, and a relative link would go astray.
const ICON: &str = "data:image/svg+xml,\
    %3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='6' fill='none' \
    stroke='%23456' stroke-width='2' stroke-dasharray='11 1.57'/%3E%3Ccircle cx='8' cy='8' r='2' fill='%23456'/%3E%3C/svg%3E";

fn main() -> ExitCode {
    match write_all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("The pages could not be written: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// What all pages share.
struct Parts {
    /// Folder of scripts and modules, relative to the top of the site.
    assets: String,
    /// The style sheet, which stands in every page, so that one request paints the picture.
    style: String,
    /// Its hash, for the policy.
    style_hash: String,
}

fn write_all() -> Result<(), String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [site, assets, style_hash, style] = arguments.as_slice() else {
        return Err("it takes a folder, the name of the assets, a hash and a style sheet.".to_owned());
    };
    let parts = Parts {
        assets: assets.clone(),
        style: fs::read_to_string(style).map_err(|e| format!("{style} cannot be read ({e})."))?,
        style_hash: style_hash.clone(),
    };
    let site = Path::new(site);
    for &lang in Lang::ALL {
        for &view in ViewKind::ALL {
            let page = rendered(lang, view);
            let name = format!("{}index.html", folder(lang, view));
            write(site, &name, &document(&page, &root(lang, view), &parts))?;
        }
    }
    let mut first = rendered(Lang::En, State::first(Lang::En).view);
    // The app links to other pages from the folder it is written for; the top page stands above that.
    first.body = first.body.replace("href=\"../", "href=\"");
    write(site, "index.html", &document(&first, "", &parts))?;
    write(site, "404.html", NOT_FOUND)
}

/// The page a host shows for an address that is not there. It may be asked for at any depth, so it links to nothing.
const NOT_FOUND: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>404</title>\n\
    <p>There is no page at this address.</p>\n<p lang=\"zh-Hans\">此地址没有页面。</p>\n</html>\n";

/// One page: `root` is the way from it to the top of the site: empty, `../` or `../../`.
fn document(page: &Rendered, root: &str, parts: &Parts) -> String {
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
    let asset = |name: &str| format!("{root}{}/{name}", parts.assets);
    let policy = format!(
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' '{}' '{MEASURING_SHEET}'; \
         img-src 'self' data: blob:; base-uri 'none'; form-action 'none'",
        parts.style_hash
    );
    let below = folder(page.lang, page.view);
    let below = below.split_once('/').map_or("", |(_, below)| below);
    // Only the page without a language in its address looks which one the browser asks for.
    let choose_language = root
        .is_empty()
        .then(|| view! { <script src=asset("root.js") async></script> });
    let (title, description) = (page.title.clone(), page.description.clone());
    let head = view! {
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=policy />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {choose_language}
        <style inner_html=parts.style.clone()></style>
        <script type="module" src=asset("start.js") async></script>
        <script src=asset("guard.js") async></script>
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone() />
        {open_graph("og:type", "website".to_owned())}
        {open_graph("og:title", title)}
        {open_graph("og:description", description)}
        {open_graph("og:locale", locale.to_owned())}
        {open_graph("og:image", format!("{root}social-{}.png", page.lang.code()))}
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="alternate" hreflang="en" href=format!("{root}en/{below}") />
        <link rel="alternate" hreflang="zh-Hans" href=format!("{root}zh/{below}") />
        <link rel="alternate" hreflang="x-default" href=format!("{root}./") />
        <link rel="icon" href=ICON />
    };
    let body = view! {
        <div class="app" data-network-of-networks data-view=page.view.code() lang=tag inner_html=page.body.clone()></div>
        <p class="notice-static" hidden>{notice}</p>
        <noscript><p class="notice-static">{notice}</p></noscript>
        <link rel="modulepreload" href=asset("page.js") />
        <link rel="modulepreload" href=asset("__wasm_split.js") />
        <link rel="preload" href=asset("page_bg.wasm") r#as="fetch" r#type="application/wasm" crossorigin />
    };
    let document = view! {
        <html lang=tag>
            <head>{head}</head>
            <body>{body}</body>
        </html>
    };
    format!("<!doctype html>\n{}\n", document.to_html())
}

/// A `<meta>` of the Open Graph protocol.
fn open_graph(property: &'static str, content: String) -> impl IntoView {
    html::meta().attr("property", property).content(content)
}

fn write(site: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = site.join(name);
    let written = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&path, text));
    written.map_err(|e| format!("{} cannot be written ({e}).", path.display()))
}
