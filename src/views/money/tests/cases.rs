//! What the checks of the money view look with: the cases, and the boxes, lines and numbers read back from marks.

use crate::analysis::Controls;
use crate::corpus::{Code, Corpus, Feature, Figure, Lang, Programme, Subset};
use crate::drawing::geometry::{Point, Rect, Size, pt};
use crate::drawing::{Form, Frame, Mark, Role, Shape};
use crate::views::money::layout::Panel;
use crate::views::money::scene::Picture;

pub fn corpus() -> Corpus {
    Corpus::bundled().expect("the bundled corpus")
}

/// One picture a reader can meet.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub width: f64,
    pub height: f64,
    pub lang: Lang,
    pub controls: Controls,
    pub zoom: f64,
}

impl Case {
    /// What a fault is reported under.
    pub fn name(&self) -> String {
        let k = self.controls;
        let controls = (k.age, k.year, k.award, k.length, k.taper, k.caveats);
        format!(
            "{}×{} ×{} {:?} {controls:?}",
            self.width, self.height, self.zoom, self.lang
        )
    }

    pub fn form(&self) -> Form {
        Form::for_width(self.width)
    }

    pub fn frame<'a>(&self, corpus: &'a Corpus, shown: &'a Subset) -> Frame<'a> {
        Frame {
            corpus,
            shown,
            lang: self.lang,
            size: Size {
                w: self.width * self.zoom,
                h: self.height * self.zoom,
            },
            zoom: self.zoom,
            form: self.form(),
            wheel: Programme::Mep,
            row: Feature::Mission,
            controls: self.controls,
            layer_data: None,
        }
    }
}

/// Sizes and languages with the controls as they come, and every end of every control at one wide and one narrow size.
pub fn cases() -> Vec<Case> {
    let mut out = Vec::new();
    let sizes = [
        (1900.0, 950.0),
        (1520.0, 930.0),
        (1440.0, 774.0),
        (1110.0, 774.0),
        (1024.0, 640.0),
        (900.0, 640.0),
        (720.0, 400.0),
        (640.0, 400.0),
        (600.0, 420.0),
        (430.0, 640.0),
        (390.0, 548.0),
        (360.0, 600.0),
    ];
    let caveats = Controls {
        caveats: true,
        ..Controls::default()
    };
    for &lang in Lang::ALL {
        for (width, height) in sizes {
            out.push(Case {
                width,
                height,
                lang,
                controls: Controls::default(),
                zoom: 2.0,
            });
            for controls in [Controls::default(), caveats] {
                out.push(Case {
                    width,
                    height,
                    lang,
                    controls,
                    zoom: 1.0,
                });
            }
        }
        for (width, height) in [(1110.0, 774.0), (720.0, 400.0), (360.0, 600.0)] {
            for controls in turned() {
                out.push(Case {
                    width,
                    height,
                    lang,
                    controls,
                    zoom: 1.0,
                });
            }
        }
    }
    out
}

fn turned() -> Vec<Controls> {
    let mut out = Vec::new();
    for (age, year) in [
        (1, 1988),
        (3, 2016),
        (4, 2016),
        (4, 2017),
        (5, 2016),
        (5, 2017),
        (10, 1988),
        (10, 2023),
    ] {
        out.push(Controls {
            age,
            year,
            ..Controls::default()
        });
    }
    for award in [70, 95, 120] {
        for (length, taper) in [(5, 2), (5, 3), (7, 2), (7, 3)] {
            out.push(Controls {
                award,
                length,
                taper,
                ..Controls::default()
            });
        }
    }
    out
}

/// Whether a role's length or area can stand for a number.
pub fn bars(role: Role) -> bool {
    matches!(role, Role::Bar | Role::BarOpen | Role::BarPale)
}

/// Every text with its box.
pub fn texts(p: &Picture) -> Vec<(&Mark, &str, Rect)> {
    let words = p.scene.marks.iter().filter_map(|m| Some((m, m.words()?)));
    words.map(|(m, (rect, words))| (m, words, rect)).collect()
}

/// The boxes of a path written as `Mx yHxVyHxz`.
pub fn boxes(mark: &Mark) -> Vec<Rect> {
    let Shape::Path(d) = &mark.shape else { return Vec::new() };
    d.split('z')
        .filter(|p| !p.is_empty())
        .map(|p| {
            let n: Vec<f64> = p
                .split(['M', 'H', 'V', ' '])
                .filter(|s| !s.is_empty())
                .map(|s| s.parse().expect("a number"))
                .collect();
            assert_eq!(n.len(), 5, "{d}");
            Rect {
                x: n[0],
                y: n[1],
                w: n[2] - n[0],
                h: n[3] - n[1],
            }
        })
        .collect()
}

/// The lines of a path of moves and lines to absolute points; nothing for one with other commands.
pub fn segments(mark: &Mark) -> Vec<(Point, Point)> {
    let Shape::Path(d) = &mark.shape else { return Vec::new() };
    if d.contains(['H', 'V', 'h', 'v', 'l', 'm', 'z', 'C']) {
        return Vec::new();
    }
    let mut out = Vec::new();
    for part in d.split('M').filter(|p| !p.is_empty()) {
        let points: Vec<Point> = part
            .split('L')
            .map(|p| {
                let (x, y) = p.split_once(' ').expect("two numbers");
                pt(x.parse().expect("x"), y.parse().expect("y"))
            })
            .collect();
        out.extend(points.windows(2).map(|w| (w[0], w[1])));
    }
    out
}

/// Whether a segment passes through a box, looked at every half pixel.
pub fn contains_any(rect: &Rect, a: Point, b: Point) -> bool {
    let far = a.x.max(b.x) < rect.x
        || a.x.min(b.x) > rect.x + rect.w
        || a.y.max(b.y) < rect.y
        || a.y.min(b.y) > rect.y + rect.h;
    if far {
        return false;
    }
    let steps = (a.distance(b) * 2.0).ceil().max(1.0) as i32;
    (0..=steps).any(|i| {
        let p = a.toward(b, f64::from(i) / f64::from(steps));
        p.x > rect.x && p.x < rect.x + rect.w && p.y > rect.y && p.y < rect.y + rect.h
    })
}

/// Words that a mark cuts through: a box's edge, a hatch, a curve.
pub fn crossed(mark: &Mark, all: &[(&Mark, &str, Rect)], whole: &Rect) -> Vec<String> {
    let mut bad = Vec::new();
    if bars(mark.role) {
        for r in boxes(mark) {
            if !whole.grown(0.1).contains(&r) {
                bad.push(format!("{r:?} leaves the picture"));
            }
            for (_, words, rect) in all {
                if rect.overlaps(&r) && !r.contains(rect) {
                    bad.push(format!("{words} on the edge of a {:?} {r:?}", mark.role));
                }
            }
        }
    }
    if matches!(mark.role, Role::Hatch | Role::Core | Role::Sketch | Role::Rule) {
        for (a, b) in segments(mark) {
            for (_, words, rect) in all {
                if contains_any(rect, a, b) {
                    bad.push(format!("{words} under a {:?}", mark.role));
                }
            }
        }
    }
    bad
}

/// The numbers in a text, without commas for thousands: `$2,320.5bn` has `2320.5`.
pub fn numbers(words: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut at = String::new();
    for c in words.chars().chain([' ']) {
        if c.is_ascii_digit() || (c == '.' || c == ',') && !at.is_empty() {
            at.push(c);
        } else if !at.is_empty() {
            let number = at.trim_end_matches(['.', ',']).replace(',', "");
            out.push(number);
            at.clear();
        }
    }
    out
}

/// How many times as long as the longest bar of dollars among the effects a sum would be, measured in what is drawn.
pub fn times_the_longest(sum: &Figure, p: &Picture, corpus: &Corpus) -> String {
    let dollars = p.measures.iter().filter(|m| {
        let unit = corpus.unit(corpus.figure(m.figure).unit);
        p.rulers[m.ruler].panel == Panel::Effects && unit.slug == "USD"
    });
    let drawn = dollars.map(|m| (boxes(&p.scene.marks[m.mark])[0].w, p.rulers[m.ruler]));
    let (longest, ruler) = drawn.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
    (ruler.extent(sum.value) / longest).round().to_string()
}
