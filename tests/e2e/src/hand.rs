//! A reader's hand: mouse, keys, fingers and wheel, as the browser gets them from the system. Knows codes of items, as
//! `data-item` has them, but not what they stand for.

use crate::{Outcome, Page};
use serde_json::{Value as Json, json};

/// A place in the window, in CSS pixels from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Pixels from the left.
    pub x: f64,
    /// Pixels from the top.
    pub y: f64,
}

/// Name, code and virtual key code of keys that write nothing.
const KEYS: [(&str, u32); 8] = [
    ("Tab", 9),
    ("Escape", 27),
    ("ArrowLeft", 37),
    ("ArrowUp", 38),
    ("ArrowRight", 39),
    ("ArrowDown", 40),
    ("Home", 36),
    ("End", 35),
];

/// Bit of the control key in an input event.
const CONTROL: u32 = 2;

impl Page {
    /// Where the middle of an element is, once it is in the window and nothing covers it.
    pub async fn middle(&self, selector: &str) -> Outcome<Spot> {
        let find = "const it = document.querySelector(arguments[0]); if (!it) return null;
            it.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
            const r = it.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2;
            const hit = document.elementFromPoint(x, y);
            return r.width && hit && it.contains(hit) ? [x, y] : null";
        self.spot_by(find, selector).await
    }

    /// Where a mark of the picture that stands for an item can be touched, once there is such a place.
    pub async fn mark(&self, item: &str) -> Outcome<Spot> {
        self.mark_in("", item).await
    }

    /// The same in the picture that stands in the page before the program has started.
    pub async fn standing_mark(&self, item: &str) -> Outcome<Spot> {
        self.mark_under("", ".standing", item).await
    }

    /// The same within a part of the page: `#second`.
    pub async fn mark_in(&self, part: &str, item: &str) -> Outcome<Spot> {
        self.mark_under(part, ".live .base", item).await
    }

    async fn mark_under(&self, part: &str, picture: &str, item: &str) -> Outcome<Spot> {
        let find = "const [part, picture, item] = arguments[0].split('|');
            const marks = document.querySelectorAll(`${part} ${picture} [data-item='${item}']`);
            for (const mark of marks) {
                const n = 16;
                let r = mark.getBoundingClientRect();
                if (r.top < 0 || r.bottom > innerHeight) {
                    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
                    r = mark.getBoundingClientRect();
                }
                for (let i = 0; i <= n; i++) for (let j = 0; j <= n; j++) {
                    // From the middle outward.
                    const u = ((i * 7 + 8) % (n + 1)) / n, v = ((j * 7 + 8) % (n + 1)) / n;
                    const x = r.x + r.width * u, y = r.y + r.height * v;
                    const hit = document.elementFromPoint(x, y);
                    const of = hit && hit.closest('.live [data-item], .standing [data-item]');
                    if (of && of.dataset.item === item && (!part || of.closest(part))) return [x, y];
                }
            }
            return null";
        self.spot_by(find, &format!("{part}|{picture}|{item}")).await
    }

    async fn spot_by(&self, find: &str, what: &str) -> Outcome<Spot> {
        let mut found = Json::Null;
        // Where it was a moment ago: what slides in is touched when it has come to rest.
        self.patiently(&format!("there is a place to touch {what}"), async || {
            let now = self.client.execute(find, vec![json!(what)]).await?;
            let still = now.is_array() && now == found;
            found = now;
            Ok(still)
        })
        .await?;
        match (found[0].as_f64(), found[1].as_f64()) {
            (Some(x), Some(y)) => Ok(Spot { x, y }),
            _ => Err(format!("{what} has no place").into()),
        }
    }

    /// Clicks an element.
    pub async fn click(&self, selector: &str) -> Outcome {
        let spot = self.middle(selector).await?;
        self.click_at(spot).await
    }

    /// Clicks a mark of the picture.
    pub async fn click_mark(&self, item: &str) -> Outcome {
        let spot = self.mark(item).await?;
        self.click_at(spot).await
    }

    /// Clicks a place.
    pub async fn click_at(&self, spot: Spot) -> Outcome {
        self.hover(spot).await?;
        self.drag(spot, &[]).await
    }

    /// Moves the mouse to a place.
    pub async fn hover(&self, spot: Spot) -> Outcome {
        let event = json!({ "type": "mouseMoved", "x": spot.x, "y": spot.y });
        self.devtools("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// Drags the mouse from one place over others and lets go at the last.
    pub async fn drag(&self, from: Spot, over: &[Spot]) -> Outcome {
        let to = over.last().unwrap_or(&from);
        let deeds = [(&from, "mousePressed", 1)]
            .into_iter()
            .chain(over.iter().map(|spot| (spot, "mouseMoved", 1)))
            .chain([(to, "mouseReleased", 0)]);
        for (spot, kind, buttons) in deeds {
            let event = json!({ "type": kind, "x": spot.x, "y": spot.y, "button": "left", "buttons": buttons, "clickCount": 1 });
            self.devtools("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    /// Turns the wheel at a place, with the control key or without.
    pub async fn turn(&self, spot: Spot, by: f64, control: bool) -> Outcome {
        let event = json!({ "type": "mouseWheel", "x": spot.x, "y": spot.y, "deltaX": 0, "deltaY": by,
            "modifiers": if control { CONTROL } else { 0 } });
        self.devtools("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// Puts one finger down at each first place, moves it to the second, and lifts it.
    pub async fn stroke(&self, fingers: &[(Spot, Spot)]) -> Outcome {
        let at = |share: f64| -> Vec<Json> {
            let between = |a: f64, b: f64| a + (b - a) * share;
            let points = fingers.iter().enumerate();
            points
                .map(|(id, (a, b))| json!({ "x": between(a.x, b.x), "y": between(a.y, b.y), "id": id }))
                .collect()
        };
        let still = fingers.iter().all(|(a, b)| a == b);
        let moves = if still { vec![] } else { vec![0.25, 0.5, 0.75, 1.0] };
        self.touch("touchStart", at(0.0)).await?;
        for share in moves {
            self.touch("touchMove", at(share)).await?;
        }
        self.touch("touchEnd", vec![]).await
    }

    async fn touch(&self, kind: &str, points: Vec<Json>) -> Outcome {
        let event = json!({ "type": kind, "touchPoints": points });
        self.devtools("Input.dispatchTouchEvent", event).await.map(drop)
    }

    /// Presses a key by its name (`Enter`, `ArrowRight`, `t`).
    pub async fn press(&self, key: &str) -> Outcome {
        let named = KEYS.iter().find(|(name, _)| *name == key).map(|(_, code)| *code);
        let (code, text) = match (named, key) {
            (Some(code), _) => (code, ""),
            (None, "Enter") => (13, "\r"),
            (None, one) => (one.chars().next().map_or(0, |c| u32::from(c.to_ascii_uppercase())), one),
        };
        let mut event = json!({ "type": "keyDown", "key": key, "windowsVirtualKeyCode": code });
        if !text.is_empty() {
            event["text"] = json!(text);
        }
        self.devtools("Input.dispatchKeyEvent", event.clone()).await?;
        event["type"] = json!("keyUp");
        if let Some(fields) = event.as_object_mut() {
            fields.remove("text");
        }
        self.devtools("Input.dispatchKeyEvent", event).await.map(drop)
    }

    /// Writes into the field that has the keyboard, over what was in it.
    pub async fn write(&self, words: &str) -> Outcome {
        self.client.execute("document.activeElement.select()", vec![]).await?;
        self.devtools("Input.insertText", json!({ "text": words }))
            .await
            .map(drop)
    }
}
