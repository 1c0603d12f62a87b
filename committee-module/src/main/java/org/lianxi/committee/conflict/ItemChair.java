package org.lianxi.committee.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianxi.committee.mandate.PersonId;

/**
 * Who chairs an item: SOD-02. The usual chair, unless recused; then the deputy secretary, unless recused as well; then the
 * person whom the street has named; and until it has, nobody.
 *
 * @param person empty when nobody may
 */
public record ItemChair(Kind kind, Optional<PersonId> person) {

    /** By which right. */
    public enum Kind {
        /** The community party secretary. */
        USUAL,
        /** The deputy secretary, because the secretary is recused. */
        DEPUTY,
        /** A person named by the street, because secretary and deputy are recused. */
        NAMED,
        /** Nobody: the item waits for the street. */
        MISSING
    }

    /**
     * Chooses.
     *
     * @param isRecused who is recused on the item
     */
    public static ItemChair choose(
            List<PersonId> secretaries,
            List<PersonId> deputies,
            Optional<PersonId> named,
            Predicate<PersonId> isRecused) {
        if (secretaries.stream().noneMatch(isRecused)) {
            return new ItemChair(Kind.USUAL, secretaries.stream().findFirst());
        }
        Optional<PersonId> deputy = deputies.stream().filter(isRecused.negate()).findFirst();
        if (deputy.isPresent()) {
            return new ItemChair(Kind.DEPUTY, deputy);
        }
        return named.filter(isRecused.negate())
                .map(person -> new ItemChair(Kind.NAMED, Optional.of(person)))
                .orElseGet(() -> new ItemChair(Kind.MISSING, Optional.empty()));
    }

    /** Whether the item waits for the street to name somebody. */
    public boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /** Whether somebody other than the usual chair leads it. */
    public boolean isOther() {
        return kind == Kind.DEPUTY || kind == Kind.NAMED;
    }
}
