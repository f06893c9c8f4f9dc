//! One page in one browser window.

use crate::{Outcome, commands::Extra, setting};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value as Json, json};
use std::time::{Duration, Instant};

/// How long a page may take to do what is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(25);

/// Width and height of the window's inside, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(pub u32, pub u32);

impl Size {
    /// A laptop.
    pub const DESK: Size = Size(1440, 900);
    /// A telephone: narrow, and touched.
    pub const PHONE: Size = Size(390, 844);

    fn is_phone(self) -> bool {
        self.0 < 500
    }
}

/// How a page is opened.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Size of the window.
    pub size: Size,
    /// Whether scripts run.
    pub scripts: bool,
    /// Addresses that cannot be fetched, with `*` for anything.
    pub blocked: Vec<&'static str>,
    /// Script that runs in the page before its own.
    pub before: &'static str,
    /// Languages the browser asks for.
    pub languages: &'static str,
    /// Whether the page may change its address faster than browsers let pages do, so that many can be tried.
    pub hasty: bool,
}

impl Plan {
    /// As an ordinary reader opens it.
    pub fn at(size: Size) -> Self {
        Plan {
            size,
            scripts: true,
            blocked: Vec::new(),
            before: "",
            languages: "en-GB,en",
            hasty: false,
        }
    }
}

/// Runs before the page's scripts: keeps what a reader would mind, and how much the page moved by itself.
const WATCH: &str = "
    window.e2e = { trouble: [], shift: 0, moved: [] };
    addEventListener('securitypolicyviolation', e => e2e.trouble.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
    addEventListener('error', e => e2e.trouble.push('error: ' + (e.message || (e.target && (e.target.src || e.target.href)))), true);
    addEventListener('unhandledrejection', e => e2e.trouble.push('rejected: ' + e.reason));
    new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) { e2e.shift += e.value;
        e2e.moved.push(...e.sources.map(s => s.node && s.node.className || '')) } }))
        .observe({ type: 'layout-shift', buffered: true });";

/// Opens a page of the site (`en/?view=network`) as an ordinary reader, waits until it has started, acts, and fails if
/// the page gave a reader anything to mind.
pub async fn look(address: &str, size: Size, act: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    look_with(Plan::at(size), address, async |page: &Page| {
        page.started().await?;
        act(page).await?;
        let trouble = page.trouble().await?;
        if trouble.is_empty() {
            Ok(())
        } else {
            Err(format!("{address}: {}", trouble.join("; ")).into())
        }
    })
    .await
}

/// Opens a page as planned and acts; the browser is closed whatever happens.
pub async fn look_with(plan: Plan, address: &str, act: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let page = Page::new(&plan).await?;
    let outcome = async {
        page.go(address).await?;
        act(&page).await
    };
    let outcome = outcome.await;
    page.client.close().await?;
    outcome
}

/// A page in a browser of its own.
#[derive(Clone, Debug)]
pub struct Page {
    /// The WebDriver session, for what this type has no word for.
    pub client: Client,
    site: String,
}

impl Page {
    /// Starts a browser that is at no page yet. The caller closes it: `page.client.close()`.
    pub async fn new(plan: &Plan) -> Outcome<Self> {
        let mut args = vec![
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
        ];
        if plan.hasty {
            args.push("--disable-ipc-flooding-protection");
        }
        let options = json!({
            "goog:chromeOptions": { "args": args },
            "goog:loggingPrefs": { "browser": "ALL" },
            "pageLoadStrategy": "normal",
        });
        let Json::Object(capabilities) = options else {
            return Err("capabilities are an object".into());
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&setting("NON_DRIVER")?)
            .await?;
        let page = Page {
            client,
            site: setting("NON_SITE")?,
        };
        let patient = json!({ "script": 120_000 });
        page.client.update_timeouts(serde_json::from_value(patient)?).await?;
        page.resize(plan.size).await?;
        let watch = format!("{WATCH}\n{}", plan.before);
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch }))
            .await?;
        let agent = page.client.execute("return navigator.userAgent", vec![]).await?;
        let languages = json!({ "userAgent": agent, "acceptLanguage": plan.languages });
        page.devtools("Network.setUserAgentOverride", languages).await?;
        page.devtools("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }))
            .await?;
        if !plan.blocked.is_empty() {
            page.devtools("Network.enable", json!({})).await?;
            page.devtools("Network.setBlockedURLs", json!({ "urls": plan.blocked }))
                .await?;
        }
        if !plan.scripts {
            page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }))
                .await?;
        }
        Ok(page)
    }

    /// Gives the window another size.
    pub async fn resize(&self, size: Size) -> Outcome {
        let Size(width, height) = size;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": size.is_phone() });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        self.devtools(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": size.is_phone() }),
        )
        .await?;
        Ok(())
    }

    /// Goes to an address of the site, relative to its top, or to a whole one.
    pub async fn go(&self, address: &str) -> Outcome {
        let whole = address.starts_with("http://") || address.starts_with("about:");
        let top = if whole { "" } else { &self.site };
        Ok(self.client.goto(&format!("{top}{address}")).await?)
    }

    /// Where the page is now, relative to the top of the site.
    pub async fn address(&self) -> Outcome<String> {
        let url = self.client.current_url().await?.to_string();
        Ok(url.strip_prefix(&self.site).map(str::to_owned).unwrap_or(url))
    }

    /// Waits until the program has started, at most twenty seconds.
    pub async fn started(&self) -> Outcome {
        self.until("document.documentElement.hasAttribute('data-started')")
            .await
    }

    /// Waits until an expression is true in the page, at most twenty seconds.
    pub async fn until(&self, expression: &str) -> Outcome {
        self.patiently(expression, async || Ok(self.ask(expression).await? == json!(true)))
            .await
    }

    /// Asks again and again until the answer is yes, at most twenty seconds; `what` says what was waited for.
    pub async fn patiently(&self, what: &str, mut ready: impl AsyncFnMut() -> Outcome<bool>) -> Outcome {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if ready().await? {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(format!("it did not come true in time that {what}").into())
    }

    /// Goes to an address of the site within the page, as back and forward do: nothing is loaded anew.
    pub async fn show(&self, address: &str) -> Outcome {
        let go = "history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))";
        let url = format!("{}{address}", self.site);
        self.client.execute(go, vec![json!(url)]).await?;
        self.settled().await
    }

    /// Waits until two frames have been painted, so that what follows from a deed is on the page.
    pub async fn settled(&self) -> Outcome {
        let settled = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        self.client.execute_async(settled, vec![]).await?;
        Ok(())
    }

    /// Waits until the panel's heading is this.
    pub async fn heading(&self, wanted: &str) -> Outcome {
        let wanted = crate::paper::plain(wanted);
        let heading = "document.querySelector('.panel [data-heading]').textContent.replace(/\\s+/g, ' ').trim()";
        let mut seen = Json::Null;
        let outcome = self
            .patiently("", async || {
                seen = self.ask(heading).await?;
                Ok(seen == json!(wanted))
            })
            .await;
        outcome.map_err(|_| format!("the panel shows {seen}, not {wanted:?}").into())
    }

    /// Waits until the address, relative to the top of the site, passes a test.
    pub async fn at(&self, what: &str, test: impl Fn(&str) -> bool) -> Outcome {
        let mut seen = String::new();
        let outcome = self
            .patiently("", async || {
                seen = self.address().await?;
                Ok(test(&seen))
            })
            .await;
        outcome.map_err(|_| format!("the address is {seen}: not {what}").into())
    }

    /// Value of an expression in the page.
    pub async fn ask(&self, expression: &str) -> Outcome<Json> {
        Ok(self.client.execute(&format!("return ({expression})"), vec![]).await?)
    }

    /// The one element a selector finds first.
    pub async fn find(&self, selector: &str) -> Outcome<Element> {
        Ok(self.client.find(Locator::Css(selector)).await?)
    }

    /// Text a reader sees of the first element a selector finds.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// A command of the DevTools protocol.
    pub async fn devtools(&self, method: &str, parameters: Json) -> Outcome<Json> {
        Ok(self.client.issue_cmd(Extra::devtools(method, parameters)).await?)
    }

    /// The window's inside as a PNG, once its fonts are there and two frames have been painted.
    pub async fn picture(&self) -> Outcome<Vec<u8>> {
        let settled = "const done = arguments[0]; document.fonts.ready.then(() => \
            requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.client.execute_async(settled, vec![]).await?;
        Ok(self.client.screenshot().await?)
    }

    /// How much the page moved by itself since it was opened (cumulative layout shift).
    pub async fn shift(&self) -> Outcome<f64> {
        Ok(self.ask("window.e2e.shift").await?.as_f64().unwrap_or(f64::INFINITY))
    }

    /// Errors and warnings in the console, breaches of the policy, and anything thrown, since this was last asked.
    pub async fn trouble(&self) -> Outcome<Vec<String>> {
        let seen = self.ask("window.e2e ? window.e2e.trouble.splice(0) : []").await?;
        let console = self.client.issue_cmd(Extra::console()).await?;
        let entries = console.as_array().into_iter().flatten();
        let told = entries.filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
        let told = told.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned());
        let seen = seen
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| one.as_str().unwrap_or_default().to_owned());
        Ok(seen.chain(told).collect())
    }
}
