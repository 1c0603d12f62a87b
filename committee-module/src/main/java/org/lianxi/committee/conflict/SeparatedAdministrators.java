package org.lianxi.committee.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.Post;

/** SOD-10: account administration, security policy and audit are three persons, none of whom has business rights. */
public final class SeparatedAdministrators {

    private SeparatedAdministrators() {}

    /** Whether one person may hold all these posts. */
    public static Optional<Breach> judge(Collection<Post> posts) {
        List<Post> distinct = posts.stream().distinct().sorted().toList();
        boolean isAdministrator = distinct.stream().anyMatch(Post::isAdministrator);
        return Breach.when(isAdministrator && distinct.size() > 1, SodRule.SOD_10, distinct);
    }
}
