package org.lianxi.committee.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How far two compounds lie apart; each pair once. */
@Entity
@Table(name = "committee_compound_distance")
@IdClass(Distance.Pair.class)
class Distance {

    @Id
    @Column(name = "one_id")
    private String one;

    @Id
    @Column(name = "other_id")
    private String other;

    private int metres;

    /** For JPA. */
    protected Distance() {}

    Distance(Pair pair, int metres) {
        this.one = pair.one;
        this.other = pair.other;
        this.metres = metres;
    }

    void become(int newMetres) {
        metres = newMetres;
    }

    int metres() {
        return metres;
    }

    CompoundId otherThan(CompoundId compound) {
        return new CompoundId(one.equals(compound.value()) ? other : one);
    }

    /** Two compounds, the smaller id first. */
    static final class Pair implements Serializable {

        private static final long serialVersionUID = 1L;

        private String one = "";
        private String other = "";

        /** For JPA. */
        Pair() {}

        static Pair of(CompoundId first, CompoundId second) {
            boolean inOrder = first.value().compareTo(second.value()) < 0;
            Pair pair = new Pair();
            pair.one = inOrder ? first.value() : second.value();
            pair.other = inOrder ? second.value() : first.value();
            return pair;
        }

        @Override
        public boolean equals(Object another) {
            return another instanceof Pair pair && one.equals(pair.one) && other.equals(pair.other);
        }

        @Override
        public int hashCode() {
            return one.hashCode() * 31 + other.hashCode();
        }
    }
}
