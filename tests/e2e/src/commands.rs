//! Commands of ChromeDriver beyond the WebDriver standard.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value as Json, json};
use url::{ParseError, Url};

/// A command to the session that is not in the standard.
#[derive(Clone, Debug)]
pub struct Extra {
    /// Path below the session.
    path: &'static str,
    /// Parameters.
    body: Json,
}

impl Extra {
    /// A command of the DevTools protocol.
    pub fn devtools(method: &str, parameters: Json) -> Self {
        Extra {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": parameters }),
        }
    }

    /// What the console was told since the last time this was asked.
    pub fn console() -> Self {
        Extra {
            path: "se/log",
            body: json!({ "type": "browser" }),
        }
    }
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
