//! From the target of a request to a file of the site, never to one outside it.

/// What a target leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// A file, relative to the top of the site: `en/index.html`.
    File(String),
    /// Nowhere that exists or may be seen.
    Nowhere,
}

/// Reads a target such as `/sub/en/?view=network` of a site that stands under `/sub/`.
pub fn read(target: &str, under: &str) -> Leads {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = decoded(path) else {
        return Leads::Nowhere;
    };
    let Some(inside) = path.strip_prefix(under) else {
        return Leads::Nowhere;
    };
    let odd = |part: &str| part == "." || part == ".." || part.contains(['\\', '\0', ':']);
    let folder = inside.is_empty() || inside.ends_with('/');
    let parts: Vec<&str> = inside.trim_end_matches('/').split('/').collect();
    if parts.iter().any(|part| odd(part)) || (parts.len() > 1 && parts.iter().any(|part| part.is_empty())) {
        return Leads::Nowhere;
    }
    let file = if folder {
        format!("{inside}index.html")
    } else {
        inside.to_owned()
    };
    if file.starts_with('/') {
        Leads::Nowhere
    } else {
        Leads::File(file)
    }
}

/// Resolves `%41` and the like; nothing if that is broken or not UTF-8.
fn decoded(path: &str) -> Option<String> {
    let mut out = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

/// The media type of a file by its extension.
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> Leads {
        Leads::File(name.to_owned())
    }

    #[test]
    fn folders_lead_to_their_index() {
        assert_eq!(read("/", "/"), file("index.html"));
        assert_eq!(read("/en/?view=network#x", "/"), file("en/index.html"));
        assert_eq!(read("/sub/zh/", "/sub/"), file("zh/index.html"));
        assert_eq!(read("/sub/", "/sub/"), file("index.html"));
    }

    #[test]
    fn files_are_named_relative_to_the_top() {
        assert_eq!(read("/page-1.js", "/"), file("page-1.js"));
        assert_eq!(read("/a%20b.txt", "/"), file("a b.txt"));
    }

    #[test]
    fn nothing_leads_out_of_the_site() {
        for target in [
            "/../secret",
            "/en/../../secret",
            "/%2e%2e/secret",
            "/en/%2e%2e%2fsecret",
            "/..%5csecret",
            "//etc/passwd",
            "/./x",
            "/%00",
            "/%",
            "/%zz",
            "/%ff",
            "",
            "x",
            "/c:/x",
            "/en//x",
        ] {
            assert_eq!(read(target, "/"), Leads::Nowhere, "{target}");
        }
        assert_eq!(read("/en/", "/sub/"), Leads::Nowhere);
    }

    #[test]
    fn types_are_those_browsers_insist_on() {
        assert_eq!(media_type("page-1.wasm"), "application/wasm");
        assert_eq!(media_type("start-1.js"), "text/javascript; charset=utf-8");
        assert_eq!(media_type("en/index.html"), "text/html; charset=utf-8");
        assert_eq!(media_type("LICENSE"), "application/octet-stream");
    }
}
