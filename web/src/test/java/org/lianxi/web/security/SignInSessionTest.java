package org.lianxi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.session.SessionId;

class SignInSessionTest {
    private static final Duration TIME_OUT = Duration.ofMinutes(30);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Container container = new Container();

    @BeforeEach
    void signIn() {
        SignInSession.of(container.request("POST", Map.of())).begin(new PersonId("somebody"), new SessionId("here"));
        clicks(Duration.ZERO);
    }

    @Test
    void lasts_while_the_person_does_something_now_and_then() {
        clicks(Duration.ofMinutes(29));
        clicks(Duration.ofMinutes(58));

        assertThat(container.isSignedIn()).isTrue();
    }

    @Test
    void ends_when_the_person_is_away_for_the_time_out_although_a_page_keeps_asking() {
        for (int minute = 1; minute < TIME_OUT.toMinutes(); minute++) {
            asks(Duration.ofMinutes(minute));
        }
        assertThat(container.isSignedIn()).isTrue();

        asks(TIME_OUT);

        assertThat(container.isSignedIn()).isFalse();
    }

    @Test
    void does_not_come_back_to_life_by_a_click_that_comes_too_late() {
        asks(Duration.ofMinutes(29));

        clicks(TIME_OUT);

        assertThat(container.isSignedIn()).isFalse();
    }

    @Test
    void counts_from_the_last_click_and_not_from_the_sign_in() {
        clicks(Duration.ofMinutes(20));
        asks(Duration.ofMinutes(45));

        assertThat(container.isSignedIn()).isTrue();
    }

    @Test
    void counts_a_form_that_a_script_sends() {
        heard("POST", Map.of("HX-Request", "true"), Duration.ofMinutes(20));
        asks(Duration.ofMinutes(45));

        assertThat(container.isSignedIn()).isTrue();
    }

    private void clicks(Duration afterNoon) {
        heard("GET", Map.of(), afterNoon);
    }

    private void asks(Duration afterNoon) {
        heard("GET", Map.of("HX-Request", "true"), afterNoon);
    }

    private void heard(String method, Map<String, String> headers, Duration afterNoon) {
        SignInSession.of(container.request(method, headers)).heardAt(NOON.plus(afterNoon));
    }

    /** As much of a servlet container as a sign-in needs: one browser's session. */
    private static final class Container {
        private Optional<HttpSession> session = Optional.empty();

        boolean isSignedIn() {
            return SignInSession.of(request("GET", Map.of())).person().isPresent();
        }

        HttpServletRequest request(String method, Map<String, String> headers) {
            return fake(HttpServletRequest.class, (proxy, asked, arguments) -> switch (asked.getName()) {
                case "getMethod" -> method;
                case "getHeader" -> headers.get((String) arguments[0]);
                case "getSession" -> session((boolean) arguments[0]);
                default -> throw new UnsupportedOperationException(asked.getName());
            });
        }

        private @Nullable HttpSession session(boolean create) {
            if (create && session.isEmpty()) {
                session = Optional.of(begun());
            }
            return session.orElse(null);
        }

        private HttpSession begun() {
            Map<String, Object> attributes = new HashMap<>();
            return fake(HttpSession.class, (proxy, asked, arguments) -> switch (asked.getName()) {
                case "getAttribute" -> attributes.get((String) arguments[0]);
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "getMaxInactiveInterval" -> (int) TIME_OUT.toSeconds();
                case "invalidate" -> {
                    session = Optional.empty();
                    yield null;
                }
                default -> throw new UnsupportedOperationException(asked.getName());
            });
        }

        private static <T> T fake(Class<T> type, InvocationHandler answers) {
            return type.cast(
                    Proxy.newProxyInstance(SignInSessionTest.class.getClassLoader(), new Class<?>[] {type}, answers));
        }
    }
}
