package org.lianxi.committee.conflict;

import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.Post;

/** SOD-12: the street returns a community's records with comments, and never edits them. */
public final class StreetReturns {

    private static final Set<Post> STREET = Set.of(Post.STREET_SUPERVISOR, Post.STREET_LEADER);

    private StreetReturns() {}

    /** What may be done to a record. */
    public enum Doing {
        READ,
        RETURN_WITH_COMMENT,
        EDIT
    }

    /** Whether who holds only this post may do it to a community's record. */
    public static Optional<Breach> judge(Post post, Doing doing) {
        return Breach.when(STREET.contains(post) && doing == Doing.EDIT, SodRule.SOD_12, post, doing);
    }
}
