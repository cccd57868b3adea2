package dev.lathe.authorization;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/** Spring Authorization Server, in this process. */
final class Spring implements TokenIssuer {

    private static final Logger LOGGER = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private final KeyRing keys = new KeyRing();

    private Spring() {}

    /** Starts it; it may write to the directory. */
    static Spring start(URI resource, Path directory) throws LifecycleException {
        LOGGER.setLevel(Level.SEVERE);
        Spring spring = new Spring();
        spring.tomcat.setBaseDir(directory.toString());
        spring.tomcat.setPort(0);
        spring.tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = spring.tomcat.addContext("", directory.toString());
        filter(context, spring.beans(resource));
        spring.tomcat.start();
        return spring;
    }

    private AnnotationConfigWebApplicationContext beans(URI resource) {
        var beans = new AnnotationConfigWebApplicationContext();
        beans.addBeanFactoryPostProcessor(factory -> {
            factory.registerSingleton("resource", resource);
            factory.registerSingleton("keys", keys);
        });
        beans.register(SpringConfiguration.class);
        return beans;
    }

    /** All that Spring does is done by a filter; a servlet must be there for one to be asked. */
    private static void filter(Context context, AnnotationConfigWebApplicationContext beans) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("spring");
        filter.setFilter(new DelegatingFilterProxy("springSecurityFilterChain", beans));
        context.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName("spring");
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
        Tomcat.addServlet(context, "nothing", new Nothing()).addMapping("/");
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    @Override
    public void rotateKeys() {
        keys.rotate();
    }

    @Override
    public void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Nothing extends HttpServlet {
        private static final long serialVersionUID = 1;
    }
}
