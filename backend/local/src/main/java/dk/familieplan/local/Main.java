package dk.familieplan.local;

import dk.familieplan.local.demo.DemoData;
import java.util.List;

/** {@code make run}, {@code make dev}, {@code make backup} and {@code make restore}: Familieplan on this machine. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var console = new Console();
        Launcher launcher = null;
        try {
            Setup setup = Setup.from(Workspace.find(), System.getenv());
            if (arguments.length == 1 && BackupCommand.knows(arguments[0])) {
                new BackupCommand(setup, System.getenv(), console).run(arguments[0]);
                return;
            }
            if (List.of(arguments).equals(List.of("make-room"))) {
                new Launcher(Mode.RUN, setup, console).makeRoom();
                return;
            }
            Mode mode = Mode.of(arguments);
            launcher = new Launcher(mode, setup, console);
            launcher.start();
            if (DemoData.isMissing(setup.dataDirectory())) {
                console.step("Creating the demo families");
                new DemoData(setup.apiUrl(), setup.keycloakUrl(), setup.dataDirectory()).create();
            }
            console.ready(setup);
            launcher.watch();
        } catch (LocalFailure e) {
            // While everything stops, each part that ends looks like a failure to the one who waits for it.
            if (launcher == null || !launcher.isStopping()) {
                console.failure(e.getMessage());
            }
            System.exit(1);
        }
    }
}
