package org.lianxi.web.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.paging.Page;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param next address of the next page; missing on the last
 */
public record Listing<T>(List<T> items, Optional<String> next) {

    /** Keeps an unmodifiable copy. */
    public Listing {
        items = List.copyOf(items);
    }

    static <T> Listing<T> of(Page<T> page, UriInfo address) {
        return new Listing<>(
                page.items(),
                page.hasNext()
                        ? Optional.of(with("page", Integer.toString(page.number() + 1), address))
                        : Optional.empty());
    }

    /** The same address with another value of one parameter, without host. */
    static String with(String name, String value, UriInfo address) {
        URI uri = address.getRequestUriBuilder().replaceQueryParam(name, value).build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
