package org.lianxi.committee.procedure;

import java.util.List;

/**
 * The rule by which a result came about, for those who want to check it.
 *
 * @param rule the id that the rule has for ever: {@code Q2}, {@code M05}, {@code CFG-07}
 * @param source where the rule comes from
 * @param versions the values of parameters that were used
 */
public record RuleReference(String rule, Source source, List<ParameterVersion> versions) {

    /** Keeps an unmodifiable copy. */
    public RuleReference {
        versions = List.copyOf(versions);
    }

    /** A rule without parameters. */
    public static RuleReference of(String rule, Source source) {
        return new RuleReference(rule, source, List.of());
    }

    /** A rule that is nothing but a parameter. */
    public static RuleReference of(ParameterVersion version) {
        return new RuleReference(version.parameter().number(), version.source(), List.of(version));
    }
}
