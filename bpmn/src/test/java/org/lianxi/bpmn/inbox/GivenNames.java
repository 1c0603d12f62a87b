package org.lianxi.bpmn.inbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;

/** Everybody and everything is called after the id; nothing else can be asked. */
final class GivenNames {

    Persons persons() {
        return onlyNames(Persons.class);
    }

    Organisations organisations() {
        return onlyNames(Organisations.class);
    }

    PostGroup secretaries() {
        return new PostGroup(Post.MEETING_SECRETARY, new OrganisationId("CM-1"));
    }

    private static Map<Object, OrganisationView> views(Collection<?> ids) {
        Map<Object, OrganisationView> views = new HashMap<>();
        ids.forEach(id -> views.put(
                id,
                new OrganisationView(
                        (OrganisationId) id,
                        OrganisationKind.COMMUNITY,
                        "name of " + id,
                        Optional.empty(),
                        Optional.empty())));
        return views;
    }

    private static <T> T onlyNames(Class<T> type) {
        InvocationHandler naming = (proxy, method, arguments) -> {
            if (method.getName().equals("views")) {
                return views((Collection<?>) arguments[0]);
            }
            if (!method.getName().equals("names")) {
                throw new UnsupportedOperationException(method.getName());
            }
            Map<Object, String> names = new HashMap<>();
            ((Collection<?>) arguments[0]).forEach(id -> names.put(id, "name of " + id));
            return names;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, naming));
    }
}
