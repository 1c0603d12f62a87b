package org.lianxi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptFormTest {

    private static final Map<String, String[]> TYPED =
            Map.of("kept-to", new String[] {"/matter/submit"}, "kept.title", new String[] {"充电棚"});

    @Test
    void comes_back_from_the_sign_in_form_with_what_was_typed() {
        KeptForm kept = KeptForm.waiting(request("POST", TYPED)).orElseThrow();

        assertThat(kept.address()).isEqualTo("/matter/submit");
        assertThat(kept.fields()).containsExactly(new KeptForm.Field("title", "充电棚"));
    }

    /** Else a link of a stranger could fill in a form for whoever follows it, and send the browser there. */
    @Test
    void is_never_taken_from_an_address() {
        assertThat(KeptForm.waiting(request("GET", TYPED))).isEmpty();
    }

    @Test
    void is_not_taken_from_the_address_of_a_form_either() {
        assertThat(KeptForm.waiting(request("POST", TYPED, "%6bept-to=/matter/submit&kept.title=x")))
                .isEmpty();
        assertThat(KeptForm.waiting(request("POST", TYPED, "to=%2"))).isEmpty();
        assertThat(KeptForm.waiting(request("POST", TYPED, "to=%2Finbox"))).isPresent();
    }

    private static HttpServletRequest request(String method, Map<String, String[]> parameters) {
        return request(method, parameters, "");
    }

    private static HttpServletRequest request(String method, Map<String, String[]> parameters, String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                KeptFormTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getQueryString" -> query;
                    case "getParameterMap" -> parameters;
                    case "getParameter" ->
                        Optional.ofNullable(parameters.get(String.valueOf(arguments[0])))
                                .map(values -> values[0])
                                .orElse(null);
                    default -> null;
                });
    }
}
