@echo off
rem Starts a job on Windows from an unpacked release. review.cmd is this same file under another name.
setlocal
set "JOB=%~n0"
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo orgscore: no Java found. Install a Java 17 runtime or newer, or set JAVA_HOME. 1>&2
  exit /b 1
)
if not exist "%HOME_DIR%\lib" (
  echo orgscore: no lib folder beside jobs. Use the unpacked orgscore-VERSION.tar.gz. 1>&2
  exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -Xmx512m -Djava.awt.headless=true "-Dorgscore.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" org.orgscore.cli.Main %JOB% %*
exit /b %ERRORLEVEL%
