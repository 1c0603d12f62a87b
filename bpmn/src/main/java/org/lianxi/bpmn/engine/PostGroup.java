package org.lianxi.bpmn.engine;

import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/** Whoever holds a post in an organisation: the group to which a process offers a task. */
public record PostGroup(Post post, OrganisationId organisation) {

    private static final char AT = '@';

    /** The group to which a mandate belongs. */
    public static PostGroup of(Mandate mandate) {
        return new PostGroup(mandate.post(), mandate.organisation());
    }

    /** Reads what {@link #toString} has written. */
    public static PostGroup parse(String group) {
        int at = group.indexOf(AT);
        if (at < 0) {
            throw new IllegalArgumentException("not POST@organisation: " + group);
        }
        return new PostGroup(Post.valueOf(group.substring(0, at)), new OrganisationId(group.substring(at + 1)));
    }

    /** The candidate group as written in models: {@code POST@organisation}. */
    @Override
    public String toString() {
        return post.name() + AT + organisation.value();
    }
}
