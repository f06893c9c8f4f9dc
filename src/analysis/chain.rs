//! The rows of the framework: which nodes lead from problem to lesson, feature by feature (the paper's Figure 1, rebuilt
//! from section 2, pp. 99–100).

use crate::corpus::{Code, Corpus, EntityId, Feature};

/// The nodes of a row of the chain by their stable names.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// Problem of innovation.
    pub problem: &'static str,
    /// Condition of the innovative firm.
    pub condition: &'static str,
    /// What changes from firm to nation.
    pub difference: &'static str,
    /// Lesson for China.
    pub lesson: &'static str,
}

/// The nodes of the row of a feature.
pub const fn names(feature: Feature) -> Names {
    match feature {
        Feature::Mission => Names {
            problem: "problem-uncertainty",
            condition: "condition-strategic-control",
            difference: "difference-complexity",
            lesson: "lesson-1",
        },
        Feature::Network => Names {
            problem: "problem-collectivity",
            condition: "condition-organizational-integration",
            difference: "difference-complexity",
            lesson: "lesson-2",
        },
        Feature::Resource => Names {
            problem: "problem-cumulativity",
            condition: "condition-financial-commitment",
            difference: "difference-market",
            lesson: "lesson-3",
        },
    }
}

/// The features in whose rows a node stands.
pub fn rows_of(corpus: &Corpus, id: EntityId) -> Vec<Feature> {
    let slug = corpus.entity(id).slug.as_str();
    let stands = |n: Names| [n.problem, n.condition, n.difference, n.lesson].contains(&slug);
    let mut rows = Feature::ALL.to_vec();
    rows.retain(|&f| stands(names(f)));
    rows
}
