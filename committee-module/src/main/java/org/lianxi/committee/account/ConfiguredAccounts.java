package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.settings.Setting;

/** The operator's settings about accounts, from MicroProfile Config; docs/operations.md names them. */
@ApplicationScoped
class ConfiguredAccounts implements AccountSettings {

    private static final Set<Post> USUAL_POSTS =
            Set.of(Post.STREET_LEADER, Post.SYSTEM_ADMINISTRATOR, Post.SECURITY_ADMINISTRATOR, Post.AUDITOR);

    private static final int USUAL_TEMPORARY_DAYS = 7;

    @Override
    public HashCost hashCost() {
        return new HashCost(
                number("lianxi.argon2.memory-kib", HashCost.USUAL.memoryKib()),
                number("lianxi.argon2.passes", HashCost.USUAL.passes()),
                number("lianxi.argon2.lanes", HashCost.USUAL.lanes()));
    }

    @Override
    public PasswordPolicy passwordPolicy() {
        return new PasswordPolicy(
                number("lianxi.password.shortest", PasswordPolicy.USUAL.shortest()),
                number("lianxi.password.kinds", PasswordPolicy.USUAL.fewestKinds()),
                number("lianxi.password.oldest-days", PasswordPolicy.USUAL.oldestDays()));
    }

    @Override
    public Duration temporaryPasswordValid() {
        return Duration.ofDays(number("lianxi.temporary-password-days", USUAL_TEMPORARY_DAYS));
    }

    @Override
    public Set<Post> postsWithSecondFactor() {
        return Setting.of("lianxi.second-factor.posts")
                .map(text -> Stream.of(text.split(","))
                        .map(String::strip)
                        .map(Post::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(USUAL_POSTS);
    }

    @Override
    public boolean isDemonstration() {
        return Setting.of("lianxi.demo").filter("on"::equals).isPresent();
    }

    private static int number(String name, int usual) {
        return Setting.of(name).map(Integer::valueOf).orElse(usual);
    }
}
