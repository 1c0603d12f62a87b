package org.lianxi.committee.procedure;

import java.util.List;

/**
 * Where a rule or a value comes from.
 *
 * @param standing what it rests on
 * @param references what else to read, as cited in DOMAIN §13: {@code L2 art. 14}, {@code W6}; what a value of the standing
 *     {@link Standing#DESIGN} refers to was found for something similar
 */
public record Source(Standing standing, List<String> references) {

    /** Keeps an unmodifiable copy. */
    public Source {
        references = List.copyOf(references);
    }

    /** A source of this standing. */
    public static Source of(Standing standing, String... references) {
        return new Source(standing, List.of(references));
    }

    /** As tags: {@code [SEED] [W2]}. */
    public String tags() {
        String first =
                switch (standing) {
                    case SEED -> "[SEED] ";
                    case DESIGN -> "[DESIGN] ";
                    case UNCHECKED -> "[GK] ";
                    default -> "";
                };
        return (first
                        + String.join(
                                " ",
                                references.stream()
                                        .map(each -> "[" + each + "]")
                                        .toList()))
                .strip();
    }
}
