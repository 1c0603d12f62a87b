package org.lianxi.committee.account;

import java.time.Duration;
import java.util.Set;
import org.lianxi.committee.mandate.Post;

/** The usual settings; a test may turn the demonstration on and off. */
class GivenAccountSettings implements AccountSettings {

    private boolean demonstration;

    void becomeDemonstration() {
        demonstration = true;
    }

    void becomeReal() {
        demonstration = false;
    }

    @Override
    public HashCost hashCost() {
        return HashCost.USUAL;
    }

    @Override
    public PasswordPolicy passwordPolicy() {
        return PasswordPolicy.USUAL;
    }

    @Override
    public Duration temporaryPasswordValid() {
        return Duration.ofDays(7);
    }

    @Override
    public Set<Post> postsWithSecondFactor() {
        return Set.of(Post.STREET_LEADER, Post.AUDITOR);
    }

    @Override
    public boolean isDemonstration() {
        return demonstration;
    }
}
