//! Writes markup as text, escaping what comes from outside. Knows nothing of the page or the corpus.

use crate::markup::command::Command;

/// Markup under construction. Words always go in through [`Html::text`] or [`Html::attr`], which escape.
#[derive(Clone, Debug, Default)]
pub struct Html(String);

impl Html {
    /// Nothing yet.
    pub fn new() -> Self {
        Html(String::new())
    }

    /// Markup of our own, written as it is.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Words, escaped.
    pub fn text(&mut self, words: &str) -> &mut Self {
        for c in words.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(c),
            }
        }
        self
    }

    /// A whole number.
    pub fn number(&mut self, n: usize) -> &mut Self {
        let digits = n.to_string();
        self.raw(&digits)
    }

    /// Begins a tag: `<tag class="class"`, to be followed by attributes and [`Html::end`]. No class where empty.
    pub fn tag(&mut self, tag: &str, class: &str) -> &mut Self {
        self.raw("<").raw(tag);
        if class.is_empty() {
            self
        } else {
            self.attr("class", class)
        }
    }

    /// One attribute of the tag just begun.
    pub fn attr(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").text(value).raw("\"")
    }

    /// Ends the tag just begun, so that content follows.
    pub fn end(&mut self) -> &mut Self {
        self.raw(">")
    }

    /// An opening tag without further attributes.
    pub fn open(&mut self, tag: &str, class: &str) -> &mut Self {
        self.tag(tag, class).end()
    }

    /// A closing tag.
    pub fn close(&mut self, tag: &str) -> &mut Self {
        self.raw("</").raw(tag).raw(">")
    }

    /// An element that holds words only.
    pub fn element(&mut self, tag: &str, class: &str, words: &str) -> &mut Self {
        self.open(tag, class).text(words).close(tag)
    }

    /// Opens a button that selects an item when touched.
    pub fn open_item(&mut self, class: &str, code: &str) -> &mut Self {
        self.tag("button", class)
            .attr("type", "button")
            .attr("data-item", code)
            .end()
    }

    /// Begins a button that does something when touched, to be followed by attributes and [`Html::end`].
    pub fn act(&mut self, class: &str, act: Command) -> &mut Self {
        self.tag("button", class)
            .attr("type", "button")
            .attr("data-act", &act.code())
    }

    /// Opens a button that does something when touched.
    pub fn open_command(&mut self, class: &str, act: Command) -> &mut Self {
        self.act(class, act).end()
    }

    /// The `aria-pressed` of the tag just begun.
    pub fn pressed(&mut self, on: bool) -> &mut Self {
        self.attr("aria-pressed", if on { "true" } else { "false" })
    }

    /// The markup.
    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_never_become_markup() {
        let mut h = Html::new();
        h.tag("p", "a")
            .attr("title", "\"x\" & <y>")
            .end()
            .text("R&D <b>")
            .close("p");
        assert_eq!(
            h.finish(),
            "<p class=\"a\" title=\"&quot;x&quot; &amp; &lt;y&gt;\">R&amp;D &lt;b&gt;</p>"
        );
    }
}
