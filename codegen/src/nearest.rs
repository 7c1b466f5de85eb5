//! The name that was probably meant.
//!
//! In: a name that is not known, and those that are. Out: the nearest, if it is near enough to be a slip of the
//! keys. It holds that the work is bounded however many names there are.

/// How many comparisons one run makes at most; beyond them nothing is suggested.
const COMPARISONS: usize = 50_000;

/// What is left of a run's comparisons.
#[derive(Debug)]
pub(crate) struct Nearest {
    left: usize,
}

impl Default for Nearest {
    fn default() -> Self {
        Self { left: COMPARISONS }
    }
}

impl Nearest {
    /// The known name that is nearest, unless none is near.
    pub(crate) fn to<'k>(&mut self, name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
        let length = name.chars().count();
        let most = 1 + length / 4;
        // Longer names are hardly slips, and cost the square of their length.
        if length > 100 {
            return None;
        }
        let mut best: Option<(usize, &str)> = None;
        for candidate in known.filter(|candidate| candidate.len().abs_diff(name.len()) <= 4 * most) {
            if candidate.chars().count().abs_diff(length) > most {
                continue;
            }
            let Some(left) = self.left.checked_sub(1) else { break };
            self.left = left;
            // A slip of case alone is the nearest of all.
            let distance = if candidate.eq_ignore_ascii_case(name) { 0 } else { strsim::osa_distance(candidate, name) };
            if distance <= most && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_is_a_slip_away_or_none() {
        let known = || ["properties", "required", "items"].into_iter();
        let to = |name: &str| Nearest::default().to(name, known());
        assert_eq!(to("propertis"), Some("properties"));
        assert_eq!(to("Items"), Some("items"));
        assert_eq!(to("x-retires"), None);
        assert_eq!(to("a"), None);
    }

    #[test]
    fn nearest_of_very_many_names_ends() {
        let known: Vec<String> = (0..4000).map(|number| format!("SomeName{number:04}")).collect();
        let mut nearest = Nearest::default();
        for number in 0..4000 {
            nearest.to(&format!("SumeName{number:04}"), known.iter().map(String::as_str));
        }
        assert_eq!(nearest.left, 0);
    }
}
