package org.lianxi.server.testing;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link Browser} of its own, and keeps a picture of what it saw last if it fails. */
final class BrowserOfTest implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace OURS = Namespace.create(BrowserOfTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).getOrComputeIfAbsent(Browser.class, key -> open(context), Browser.class);
    }

    private static Browser open(ExtensionContext context) {
        RunningProduct.Reachable product = RunningProduct.of(context);
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        return new Browser(chromium.browser(), product.address());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser browser = context.getStore(OURS).get(Browser.class, Browser.class);
        if (browser != null && context.getExecutionException().isPresent()) {
            browser.screenshots("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }
}
