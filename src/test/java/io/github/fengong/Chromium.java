package io.github.fengong;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A browser without a window, for tests of pages. Where none is installed, the test that asks for one is skipped and says so. */
public final class Chromium implements AutoCloseable {

    /** Names of the browser on the systems that have it. */
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String DRIVER = "chromedriver";

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        // it warns that it does not know the protocol of the newest browser, of which it uses nothing here
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Chromium(Path browser, Path service) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        // tests may run as root and in a container, where the sandbox and shared memory do not work
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        // a page under test needs no network, and neither does the browser
        options.addArguments(
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }

    /** Starts a browser, or skips the running test where Chromium or its driver is missing. */
    public static Chromium start() {
        Optional<Path> browser =
                BROWSERS.stream().flatMap(name -> find(name).stream()).findFirst();
        Optional<Path> service = find(DRIVER);
        Assumptions.assumeTrue(
                browser.isPresent() && service.isPresent(),
                "skipped: pages are tested in Chromium, and none of " + BROWSERS + " with " + DRIVER
                        + " is on the PATH; install the packages chromium and chromium-driver");
        return new Chromium(browser.get(), service.get());
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page of the file system. */
    public void open(Path page) {
        driver.get(page.toUri().toString());
    }

    /** Opens a page at an address. */
    public void open(String address) {
        driver.get(address);
    }

    /** Gives the page a size in pixels. */
    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Returns all elements of a CSS selector that can be seen. */
    public List<WebElement> visible(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    /** Clicks the first element of a CSS selector. */
    public void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Types words into the first element of a CSS selector. */
    public void type(String selector, CharSequence... words) {
        driver.findElement(By.cssSelector(selector)).sendKeys(words);
    }

    /** Returns a picture of what is seen, as a PNG. */
    public byte[] screenshot() {
        return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
    }

    /** Chooses the option with the words in a list. */
    public void choose(String selector, String words) {
        driver.findElements(By.cssSelector(selector + " option")).stream()
                .filter(option -> option.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + words + " in " + selector))
                .click();
    }

    /** Runs a script in the page and returns what it returns. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Returns what the browser complained about since the last call: refused scripts, errors, missing files. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the page as it is printed, as a PDF. */
    public byte[] print() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
