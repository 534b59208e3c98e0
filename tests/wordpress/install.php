<?php
// Makes the database, an administrator and an author, and prints what tests need to know as JSON.
define('WP_INSTALLING', true);
(new mysqli('localhost', 'root', '', null, 0, getenv('WORDPRESS_DATABASE')))->query('CREATE DATABASE wordpress');
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A newsroom', 'administrator', 'administrator@example.org', false, '', wp_generate_password());
wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author', 'user_email' => 'author@example.org']);
$passwords = [];
foreach (['administrator', 'author'] as $name) {
    [$passwords[$name]] = WP_Application_Passwords::create_new_application_password(get_user_by('login', $name)->ID, ['name' => 'tests']);
}
echo json_encode(['version' => $wp_version, 'theme' => wp_get_theme()->get('Name'), 'php' => PHP_VERSION, 'passwords' => $passwords]);
